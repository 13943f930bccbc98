var<workgroup> shared_v29: array<f32, 2048>;
@group(0) @binding(4) var<storage, read_write> v17: array<i32>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<i32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_f32: array<f32, 4>, scalars_u32: array<u32, 4>, static_meta: array<u32, 6> }
@group(0) @binding(5) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn cut_kernel(@builtin(local_invocation_index) v337: u32, @builtin(num_workgroups) v340: vec3<u32>, @builtin(workgroup_id) v342: vec3<u32>) {
let v352 = &v17;
let v353 = &v13;
let v354 = &v9;
let v355 = &v5;
let v356 = &v1;
let v3 = u32(0);
let v21 = info_var.scalars_u32[0];
let v22 = info_var.scalars_f32[0];
let v23 = info_var.scalars_f32[1];
let v25 = info_var.scalars_f32[2];
let v27 = info_var.scalars_u32[2];
let v28 = info_var.scalars_u32[3];
let v315 = &shared_v29;
let v338 = v337;
let v34 = u32(v338);
let v341 = v340[0];
let v38 = u32(v341);
let v343 = v342[1];
let v40 = u32(v343);
let v41 = u32(32);
let v42 = v34 < v41;
if v42 {
let v43 = f32(0.0);
var<function> v316_store: f32;
let v316 = &v316_store;
*v316 = v43;
let v47 = u32(1);
for(var v48: u32 = v3; v48 < v38; v48 += v47) {
let v50 = v40 * v38;
let v51 = v50 + v48;
let v53 = v51 * v41;
let v54 = v53 + v34;
let v58 = &(*v355)[v54];
let v59 = *v58;
let v60 = *v316;
let v61 = v60 + v59;
*v316 = v61;

}
let v65 = &(*v315)[v34];
let v66 = *v316;
*v65 = v66;

}
workgroupBarrier();
let v67 = u32(5);
let v68 = v40 * v67;
let v72 = &(*v354)[v68];
let v73 = *v72;
let v74 = bitcast<f32>(v73);
let v75 = u32(1);
let v76 = v68 + v75;
let v80 = &(*v354)[v76];
let v81 = *v80;
let v82 = bitcast<u32>(v81);
let v83 = u32(2);
let v84 = v68 + v83;
let v88 = &(*v354)[v84];
let v89 = *v88;
let v90 = bitcast<f32>(v89);
let v91 = u32(4);
let v92 = v68 + v91;
let v96 = &(*v354)[v92];
let v97 = *v96;
let v98 = bitcast<u32>(v97);
var<function> v318_store: f32;
let v318 = &v318_store;
*v318 = v25;
let v100 = u32(0);
var<function> v319_store: u32;
let v319 = &v319_store;
*v319 = v100;
var<function> v320_store: f32;
let v320 = &v320_store;
*v320 = v90;
var<function> v321_store: f32;
let v321 = &v321_store;
*v321 = v90;
let v105 = false;
var<function> v322_store: bool;
let v322 = &v322_store;
*v322 = v105;
for(var v111: u32 = v3; v111 < v41; v111 += v75) {
let v113 = *v322;
let v114 = !v113;
if v114 {
let v115 = u32(v111);
*v319 = v115;
let v116 = *v320;
*v321 = v116;

}
let v120 = &(*v315)[v111];
let v121 = *v120;
let v122 = *v320;
let v123 = v122 + v121;
*v320 = v123;
let v124 = *v320;
let v125 = *v318;
let v126 = v124 >= v125;
if v126 {
let v127 = true;
*v322 = v127;

}

}
workgroupBarrier();
let v128 = *v319;
let v129 = v128 << u32(v27);
let v130 = v82 + v129;
var<function> v324_store: u32;
let v324 = &v324_store;
*v324 = v130;
var<function> v325_store: f32;
let v325 = &v325_store;
let v133 = *v321;
*v325 = v133;
var<function> v326_store: f32;
let v326 = &v326_store;
let v135 = *v318;
*v326 = v135;
var<function> v327_store: u32;
let v327 = &v327_store;
*v327 = v98;
let v138 = v27 == v100;
if v138 {
let v139 = min(v98, v130);
*v327 = v139;
*v324 = v100;
let v141 = f32(0.0);
*v325 = v141;
let v142 = f32(-1.0);
*v326 = v142;

}
let v344 = v342[0];
let v145 = v344 == v100;
let v147 = v34 == v3;
let v148 = v145 && v147;
if v148 {
let v153 = bitcast<i32>(v74);
let v157 = &(*v352)[v68];
*v157 = v153;
let v158 = *v324;
let v159 = bitcast<i32>(v158);
let v165 = &(*v352)[v76];
*v165 = v159;
let v166 = *v325;
let v167 = bitcast<i32>(v166);
let v173 = &(*v352)[v84];
*v173 = v167;
let v174 = *v326;
let v175 = bitcast<i32>(v174);
let v176 = u32(3);
let v177 = v68 + v176;
let v181 = &(*v352)[v177];
*v181 = v175;
let v182 = *v327;
let v183 = bitcast<i32>(v182);
let v189 = &(*v352)[v92];
*v189 = v183;

}
let v190 = u32(2147483648);
var<function> v328_store: u32;
let v328 = &v328_store;
*v328 = v190;
let v194 = v27 > v100;
if v194 {
let v195 = u32(1);
let v196 = v195 << u32(v27);
*v328 = v196;

}
for(var v200: u32 = v3; v200 < v41; v200 += v75) {
let v202 = u32(64);
let v203 = v200 * v202;
let v204 = v203 + v34;
let v208 = &(*v315)[v204];
let v209 = f32(0.0);
*v208 = v209;

}
let v211 = v343 * v21;
let v212 = u32(v211);
let v214 = u32(2048);
let v215 = v344 * v214;
let v217 = v215 + v214;
let v218 = min(v217, v21);
let v219 = f32(0.0);
var<function> v330_store: f32;
let v330 = &v330_store;
*v330 = v219;
let v223 = v215 + v338;
var<function> v331_store: u32;
let v331 = &v331_store;
*v331 = v223;
loop {
let v225 = *v331;
let v226 = v225 < v218;
if !v226 { break; }
let v228 = *v331;
let v229 = u32(v228);
let v230 = v212 + v229;
let v234 = &(*v356)[v230];
let v235 = *v234;
let v236 = v74 - v235;
let v237 = min(v236, v23);
let v238 = v237 / v22;
let v239 = u32(1115684864);
var<function> v333_store: u32;
let v333 = &v333_store;
*v333 = v239;
let v242 = f32(64.0);
let v243 = v238 < v242;
if v243 {
let v244 = bitcast<u32>(v238);
*v333 = v244;

}
let v245 = *v333;
let v246 = *v324;
let v247 = v245 - v246;
let v249 = *v327;
let v250 = v245 <= v249;
let v251 = *v328;
let v252 = v247 < v251;
let v253 = v250 && v252;
if v253 {
let v254 = v247 >> u32(v28);
let v255 = u32(v254);
let v256 = f32(1.0);
var<function> v334_store: f32;
let v334 = &v334_store;
*v334 = v256;
let v259 = u32(64);
let v260 = v255 * v259;
let v261 = v260 + v34;
let v265 = &(*v315)[v261];
let v266 = *v265;
let v267 = *v334;
let v268 = v266 + v267;
*v265 = v268;

}
let v269 = *v331;
let v270 = u32(64);
let v271 = v269 + v270;
*v331 = v271;

}
let v274 = v343 * v341;
let v276 = v274 + v344;
let v277 = u32(v276);
workgroupBarrier();
if v42 {
var<function> v335_store: f32;
let v335 = &v335_store;
*v335 = v219;
let v284 = u32(64);
for(var v286: u32 = v3; v286 < v284; v286 += v75) {
let v289 = v34 * v284;
let v290 = v34 + v286;
let v292 = v290 % v284;
let v293 = v289 + v292;
let v297 = &(*v315)[v293];
let v298 = *v297;
let v299 = *v335;
let v300 = v299 + v298;
*v335 = v300;

}
let v302 = v277 * v41;
let v303 = v302 + v34;
let v307 = &(*v353)[v303];
let v308 = *v335;
*v307 = v308;

}
return;

}
