var<workgroup> shared_v13: array<f32, 64>;
var<workgroup> shared_v17: array<f32, 64>;
var<workgroup> shared_v21: array<f32, 1>;
var<workgroup> shared_v41: array<f32, 64>;
var<workgroup> shared_v712: array<f32, 6>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<i32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn route_kernel(@builtin(local_invocation_index) v785: u32, @builtin(workgroup_id) v787: vec3<u32>) {
let v789 = &v9;
let v790 = &v5;
let v791 = &v1;
let v3 = u32(0);
let v772 = &shared_v13;
let v15 = u32(64);
let v773 = &shared_v17;
let v23 = u32(1);
let v786 = v785;
let v26 = u32(v786);
let v788 = v787[0];
let v28 = u32(v788);
let v30 = v28 * v15;
let v31 = v30 + v26;
let v35 = &(*v791)[v31];
let v36 = *v35;
let v40 = &(*v772)[v26];
*v40 = v36;
workgroupBarrier();
let v775 = &shared_v41;
var<function> v776_store: f32;
let v776 = &v776_store;
*v776 = v36;
let v47 = u32(4);
for(var v49: u32 = v3; v49 < v47; v49 += v23) {
let v51 = u32(16);
let v52 = v49 * v51;
let v58 = &(*v772)[v52];
let v59 = *v58;
let v60 = *v776;
let v61 = max(v60, v59);
*v776 = v61;
let v65 = v52 + v23;
let v69 = &(*v772)[v65];
let v70 = *v69;
let v71 = *v776;
let v72 = max(v71, v70);
*v776 = v72;
let v75 = u32(2);
let v76 = v52 + v75;
let v80 = &(*v772)[v76];
let v81 = *v80;
let v82 = *v776;
let v83 = max(v82, v81);
*v776 = v83;
let v86 = u32(3);
let v87 = v52 + v86;
let v91 = &(*v772)[v87];
let v92 = *v91;
let v93 = *v776;
let v94 = max(v93, v92);
*v776 = v94;
let v98 = v52 + v47;
let v102 = &(*v772)[v98];
let v103 = *v102;
let v104 = *v776;
let v105 = max(v104, v103);
*v776 = v105;
let v108 = u32(5);
let v109 = v52 + v108;
let v113 = &(*v772)[v109];
let v114 = *v113;
let v115 = *v776;
let v116 = max(v115, v114);
*v776 = v116;
let v119 = u32(6);
let v120 = v52 + v119;
let v124 = &(*v772)[v120];
let v125 = *v124;
let v126 = *v776;
let v127 = max(v126, v125);
*v776 = v127;
let v130 = u32(7);
let v131 = v52 + v130;
let v135 = &(*v772)[v131];
let v136 = *v135;
let v137 = *v776;
let v138 = max(v137, v136);
*v776 = v138;
let v141 = u32(8);
let v142 = v52 + v141;
let v146 = &(*v772)[v142];
let v147 = *v146;
let v148 = *v776;
let v149 = max(v148, v147);
*v776 = v149;
let v152 = u32(9);
let v153 = v52 + v152;
let v157 = &(*v772)[v153];
let v158 = *v157;
let v159 = *v776;
let v160 = max(v159, v158);
*v776 = v160;
let v163 = u32(10);
let v164 = v52 + v163;
let v168 = &(*v772)[v164];
let v169 = *v168;
let v170 = *v776;
let v171 = max(v170, v169);
*v776 = v171;
let v174 = u32(11);
let v175 = v52 + v174;
let v179 = &(*v772)[v175];
let v180 = *v179;
let v181 = *v776;
let v182 = max(v181, v180);
*v776 = v182;
let v185 = u32(12);
let v186 = v52 + v185;
let v190 = &(*v772)[v186];
let v191 = *v190;
let v192 = *v776;
let v193 = max(v192, v191);
*v776 = v193;
let v196 = u32(13);
let v197 = v52 + v196;
let v201 = &(*v772)[v197];
let v202 = *v201;
let v203 = *v776;
let v204 = max(v203, v202);
*v776 = v204;
let v207 = u32(14);
let v208 = v52 + v207;
let v212 = &(*v772)[v208];
let v213 = *v212;
let v214 = *v776;
let v215 = max(v214, v213);
*v776 = v215;
let v218 = u32(15);
let v219 = v52 + v218;
let v223 = &(*v772)[v219];
let v224 = *v223;
let v225 = *v776;
let v226 = max(v225, v224);
*v776 = v226;

}
let v227 = *v776;
let v228 = v36 - v227;
let v229 = exp(v228);
let v233 = &(*v775)[v26];
*v233 = v229;
workgroupBarrier();
let v234 = f32(0.0);
var<function> v778_store: f32;
let v778 = &v778_store;
*v778 = v234;
for(var v240: u32 = v3; v240 < v47; v240 += v23) {
let v242 = u32(16);
let v243 = v240 * v242;
let v249 = &(*v775)[v243];
let v250 = *v249;
let v251 = *v778;
let v252 = v251 + v250;
*v778 = v252;
let v256 = v243 + v23;
let v260 = &(*v775)[v256];
let v261 = *v260;
let v262 = *v778;
let v263 = v262 + v261;
*v778 = v263;
let v266 = u32(2);
let v267 = v243 + v266;
let v271 = &(*v775)[v267];
let v272 = *v271;
let v273 = *v778;
let v274 = v273 + v272;
*v778 = v274;
let v277 = u32(3);
let v278 = v243 + v277;
let v282 = &(*v775)[v278];
let v283 = *v282;
let v284 = *v778;
let v285 = v284 + v283;
*v778 = v285;
let v289 = v243 + v47;
let v293 = &(*v775)[v289];
let v294 = *v293;
let v295 = *v778;
let v296 = v295 + v294;
*v778 = v296;
let v299 = u32(5);
let v300 = v243 + v299;
let v304 = &(*v775)[v300];
let v305 = *v304;
let v306 = *v778;
let v307 = v306 + v305;
*v778 = v307;
let v310 = u32(6);
let v311 = v243 + v310;
let v315 = &(*v775)[v311];
let v316 = *v315;
let v317 = *v778;
let v318 = v317 + v316;
*v778 = v318;
let v321 = u32(7);
let v322 = v243 + v321;
let v326 = &(*v775)[v322];
let v327 = *v326;
let v328 = *v778;
let v329 = v328 + v327;
*v778 = v329;
let v332 = u32(8);
let v333 = v243 + v332;
let v337 = &(*v775)[v333];
let v338 = *v337;
let v339 = *v778;
let v340 = v339 + v338;
*v778 = v340;
let v343 = u32(9);
let v344 = v243 + v343;
let v348 = &(*v775)[v344];
let v349 = *v348;
let v350 = *v778;
let v351 = v350 + v349;
*v778 = v351;
let v354 = u32(10);
let v355 = v243 + v354;
let v359 = &(*v775)[v355];
let v360 = *v359;
let v361 = *v778;
let v362 = v361 + v360;
*v778 = v362;
let v365 = u32(11);
let v366 = v243 + v365;
let v370 = &(*v775)[v366];
let v371 = *v370;
let v372 = *v778;
let v373 = v372 + v371;
*v778 = v373;
let v376 = u32(12);
let v377 = v243 + v376;
let v381 = &(*v775)[v377];
let v382 = *v381;
let v383 = *v778;
let v384 = v383 + v382;
*v778 = v384;
let v387 = u32(13);
let v388 = v243 + v387;
let v392 = &(*v775)[v388];
let v393 = *v392;
let v394 = *v778;
let v395 = v394 + v393;
*v778 = v395;
let v398 = u32(14);
let v399 = v243 + v398;
let v403 = &(*v775)[v399];
let v404 = *v403;
let v405 = *v778;
let v406 = v405 + v404;
*v778 = v406;
let v409 = u32(15);
let v410 = v243 + v409;
let v414 = &(*v775)[v410];
let v415 = *v414;
let v416 = *v778;
let v417 = v416 + v415;
*v778 = v417;

}
let v418 = *v778;
let v419 = v229 / v418;
let v423 = &(*v773)[v26];
*v423 = v419;
workgroupBarrier();
let v428 = *v423;
let v429 = u32(0);
var<function> v780_store: u32;
let v780 = &v780_store;
*v780 = v429;
for(var v435: u32 = v3; v435 < v47; v435 += v23) {
let v437 = u32(16);
let v438 = v435 * v437;
let v444 = &(*v773)[v438];
let v445 = *v444;
let v446 = v445 > v428;
let v447 = v445 == v428;
let v448 = v438 < v26;
let v449 = v447 && v448;
let v450 = v446 || v449;
if v450 {
let v451 = *v780;
let v452 = u32(1);
let v453 = v451 + v452;
*v780 = v453;

}
let v457 = v438 + v23;
let v461 = &(*v773)[v457];
let v462 = *v461;
let v463 = v462 > v428;
let v464 = v462 == v428;
let v465 = v457 < v26;
let v466 = v464 && v465;
let v467 = v463 || v466;
if v467 {
let v468 = *v780;
let v469 = u32(1);
let v470 = v468 + v469;
*v780 = v470;

}
let v473 = u32(2);
let v474 = v438 + v473;
let v478 = &(*v773)[v474];
let v479 = *v478;
let v480 = v479 > v428;
let v481 = v479 == v428;
let v482 = v474 < v26;
let v483 = v481 && v482;
let v484 = v480 || v483;
if v484 {
let v485 = *v780;
let v486 = u32(1);
let v487 = v485 + v486;
*v780 = v487;

}
let v490 = u32(3);
let v491 = v438 + v490;
let v495 = &(*v773)[v491];
let v496 = *v495;
let v497 = v496 > v428;
let v498 = v496 == v428;
let v499 = v491 < v26;
let v500 = v498 && v499;
let v501 = v497 || v500;
if v501 {
let v502 = *v780;
let v503 = u32(1);
let v504 = v502 + v503;
*v780 = v504;

}
let v508 = v438 + v47;
let v512 = &(*v773)[v508];
let v513 = *v512;
let v514 = v513 > v428;
let v515 = v513 == v428;
let v516 = v508 < v26;
let v517 = v515 && v516;
let v518 = v514 || v517;
if v518 {
let v519 = *v780;
let v520 = u32(1);
let v521 = v519 + v520;
*v780 = v521;

}
let v524 = u32(5);
let v525 = v438 + v524;
let v529 = &(*v773)[v525];
let v530 = *v529;
let v531 = v530 > v428;
let v532 = v530 == v428;
let v533 = v525 < v26;
let v534 = v532 && v533;
let v535 = v531 || v534;
if v535 {
let v536 = *v780;
let v537 = u32(1);
let v538 = v536 + v537;
*v780 = v538;

}
let v541 = u32(6);
let v542 = v438 + v541;
let v546 = &(*v773)[v542];
let v547 = *v546;
let v548 = v547 > v428;
let v549 = v547 == v428;
let v550 = v542 < v26;
let v551 = v549 && v550;
let v552 = v548 || v551;
if v552 {
let v553 = *v780;
let v554 = u32(1);
let v555 = v553 + v554;
*v780 = v555;

}
let v558 = u32(7);
let v559 = v438 + v558;
let v563 = &(*v773)[v559];
let v564 = *v563;
let v565 = v564 > v428;
let v566 = v564 == v428;
let v567 = v559 < v26;
let v568 = v566 && v567;
let v569 = v565 || v568;
if v569 {
let v570 = *v780;
let v571 = u32(1);
let v572 = v570 + v571;
*v780 = v572;

}
let v575 = u32(8);
let v576 = v438 + v575;
let v580 = &(*v773)[v576];
let v581 = *v580;
let v582 = v581 > v428;
let v583 = v581 == v428;
let v584 = v576 < v26;
let v585 = v583 && v584;
let v586 = v582 || v585;
if v586 {
let v587 = *v780;
let v588 = u32(1);
let v589 = v587 + v588;
*v780 = v589;

}
let v592 = u32(9);
let v593 = v438 + v592;
let v597 = &(*v773)[v593];
let v598 = *v597;
let v599 = v598 > v428;
let v600 = v598 == v428;
let v601 = v593 < v26;
let v602 = v600 && v601;
let v603 = v599 || v602;
if v603 {
let v604 = *v780;
let v605 = u32(1);
let v606 = v604 + v605;
*v780 = v606;

}
let v609 = u32(10);
let v610 = v438 + v609;
let v614 = &(*v773)[v610];
let v615 = *v614;
let v616 = v615 > v428;
let v617 = v615 == v428;
let v618 = v610 < v26;
let v619 = v617 && v618;
let v620 = v616 || v619;
if v620 {
let v621 = *v780;
let v622 = u32(1);
let v623 = v621 + v622;
*v780 = v623;

}
let v626 = u32(11);
let v627 = v438 + v626;
let v631 = &(*v773)[v627];
let v632 = *v631;
let v633 = v632 > v428;
let v634 = v632 == v428;
let v635 = v627 < v26;
let v636 = v634 && v635;
let v637 = v633 || v636;
if v637 {
let v638 = *v780;
let v639 = u32(1);
let v640 = v638 + v639;
*v780 = v640;

}
let v643 = u32(12);
let v644 = v438 + v643;
let v648 = &(*v773)[v644];
let v649 = *v648;
let v650 = v649 > v428;
let v651 = v649 == v428;
let v652 = v644 < v26;
let v653 = v651 && v652;
let v654 = v650 || v653;
if v654 {
let v655 = *v780;
let v656 = u32(1);
let v657 = v655 + v656;
*v780 = v657;

}
let v660 = u32(13);
let v661 = v438 + v660;
let v665 = &(*v773)[v661];
let v666 = *v665;
let v667 = v666 > v428;
let v668 = v666 == v428;
let v669 = v661 < v26;
let v670 = v668 && v669;
let v671 = v667 || v670;
if v671 {
let v672 = *v780;
let v673 = u32(1);
let v674 = v672 + v673;
*v780 = v674;

}
let v677 = u32(14);
let v678 = v438 + v677;
let v682 = &(*v773)[v678];
let v683 = *v682;
let v684 = v683 > v428;
let v685 = v683 == v428;
let v686 = v678 < v26;
let v687 = v685 && v686;
let v688 = v684 || v687;
if v688 {
let v689 = *v780;
let v690 = u32(1);
let v691 = v689 + v690;
*v780 = v691;

}
let v694 = u32(15);
let v695 = v438 + v694;
let v699 = &(*v773)[v695];
let v700 = *v699;
let v701 = v700 > v428;
let v702 = v700 == v428;
let v703 = v695 < v26;
let v704 = v702 && v703;
let v705 = v701 || v704;
if v705 {
let v706 = *v780;
let v707 = u32(1);
let v708 = v706 + v707;
*v780 = v708;

}

}
let v709 = *v780;
let v710 = u32(v709);
var<function> v782_store: f32;
let v782 = &v782_store;
*v782 = v419;
let v783 = &shared_v712;
let v714 = u32(6);
let v717 = v710 < v714;
if v717 {
let v721 = &(*v783)[v710];
let v722 = *v782;
*v721 = v722;

}
workgroupBarrier();
var<function> v784_store: f32;
let v784 = &v784_store;
*v784 = v419;
let v724 = *v784;
let v725 = f32(1.0);
let v727 = u32(8);
let v728 = v28 * v727;
if v717 {
let v731 = i32(v26);
let v732 = v728 + v710;
let v736 = &(*v790)[v732];
*v736 = v731;
let v741 = &(*v789)[v732];
*v741 = v724;

}
let v743 = v26 == v3;
if v743 {
let v745 = v728 + v714;
let v749 = &(*v790)[v745];
let v750 = i32(64);
*v749 = v750;
let v754 = &(*v789)[v745];
*v754 = v725;
let v756 = u32(7);
let v757 = v728 + v756;
let v761 = &(*v790)[v757];
let v762 = i32(65);
*v761 = v762;
let v766 = &(*v789)[v757];
*v766 = v725;

}
return;

}
