var<workgroup> shared_v37: array<f32, 256>;
@group(0) @binding(5) var<storage, read_write> v21: array<f32>;
@group(0) @binding(4) var<storage, read_write> v17: array<i32>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { static_meta: array<u32, 6> }
@group(0) @binding(6) var<storage, read> info_var: info_st;
@compute @workgroup_size(256, 1, 1)
fn latent_write_kernel_e_f32(@builtin(workgroup_id) v327: vec3<u32>, @builtin(local_invocation_index) v329: u32) {
let v336 = &v21;
let v337 = &v17;
let v338 = &v13;
let v339 = &v9;
let v340 = &v5;
let v341 = &v1;
let v3 = u32(0);
let v328 = v327[0];
let v26 = u32(v328);
let v27 = u32(27);
let v28 = v26 * v27;
let v32 = &(*v337)[v26];
let v33 = *v32;
let v34 = u32(v33);
let v36 = v34 * v27;
let v318 = &shared_v37;
let v39 = u32(256);
let v330 = v329;
let v42 = u32(v330);
let v43 = f32(0.0);
var<function> v319_store: f32;
let v319 = &v319_store;
*v319 = v43;
var<function> v320_store: u32;
let v320 = &v320_store;
*v320 = v42;
loop {
let v47 = *v320;
let v48 = u32(21);
let v49 = v47 < v48;
if !v49 { break; }
let v51 = *v320;
let v52 = v28 + v51;
let v56 = &(*v341)[v52];
let v57 = *v56;
let v66 = *v319;
let v334 = fma(v57, v57, v66);
*v319 = v334;
let v68 = *v320;
let v70 = v68 + v39;
*v320 = v70;

}
let v74 = &(*v318)[v42];
let v75 = *v319;
*v74 = v75;
workgroupBarrier();
let v76 = u32(128);
let v77 = v42 < v76;
if v77 {
let v79 = v42 + v76;
let v83 = &(*v318)[v79];
let v84 = *v83;
let v89 = *v74;
let v90 = v89 + v84;
*v74 = v90;

}
workgroupBarrier();
let v91 = u32(64);
let v92 = v42 < v91;
if v92 {
let v94 = v42 + v91;
let v98 = &(*v318)[v94];
let v99 = *v98;
let v104 = *v74;
let v105 = v104 + v99;
*v74 = v105;

}
workgroupBarrier();
let v106 = u32(32);
let v107 = v42 < v106;
if v107 {
let v109 = v42 + v106;
let v113 = &(*v318)[v109];
let v114 = *v113;
let v119 = *v74;
let v120 = v119 + v114;
*v74 = v120;

}
workgroupBarrier();
let v121 = u32(16);
let v122 = v42 < v121;
if v122 {
let v124 = v42 + v121;
let v128 = &(*v318)[v124];
let v129 = *v128;
let v134 = *v74;
let v135 = v134 + v129;
*v74 = v135;

}
workgroupBarrier();
let v136 = u32(8);
let v137 = v42 < v136;
if v137 {
let v139 = v42 + v136;
let v143 = &(*v318)[v139];
let v144 = *v143;
let v149 = *v74;
let v150 = v149 + v144;
*v74 = v150;

}
workgroupBarrier();
let v151 = u32(4);
let v152 = v42 < v151;
if v152 {
let v154 = v42 + v151;
let v158 = &(*v318)[v154];
let v159 = *v158;
let v164 = *v74;
let v165 = v164 + v159;
*v74 = v165;

}
workgroupBarrier();
let v166 = u32(2);
let v167 = v42 < v166;
if v167 {
let v169 = v42 + v166;
let v173 = &(*v318)[v169];
let v174 = *v173;
let v179 = *v74;
let v180 = v179 + v174;
*v74 = v180;

}
workgroupBarrier();
let v181 = u32(1);
let v182 = v42 < v181;
if v182 {
let v184 = v42 + v181;
let v188 = &(*v318)[v184];
let v189 = *v188;
let v194 = *v74;
let v195 = v194 + v189;
*v74 = v195;

}
workgroupBarrier();
let v200 = &(*v318)[v3];
let v201 = *v200;
let v202 = f32(21.0);
let v203 = v201 / v202;
let v204 = f32(9.999999974752427e-7);
let v205 = v203 + v204;
let v206 = sqrt(v205);
let v207 = f32(1.0);
let v208 = v207 / v206;
var<function> v322_store: u32;
let v322 = &v322_store;
*v322 = v42;
loop {
let v212 = *v322;
let v213 = u32(21);
let v214 = v212 < v213;
if !v214 { break; }
let v216 = *v322;
let v217 = v28 + v216;
let v221 = &(*v341)[v217];
let v222 = *v221;
let v223 = v222 * v208;
let v228 = &(*v340)[v216];
let v229 = *v228;
let v230 = v223 * v229;
let v231 = f32(-3.4028234663852886e38);
let v232 = max(v230, v231);
let v233 = f32(3.4028234663852886e38);
let v234 = min(v232, v233);
let v236 = v36 + v216;
let v240 = &(*v336)[v236];
*v240 = v234;
let v243 = v216 + v39;
*v322 = v243;

}
var<function> v324_store: u32;
let v324 = &v324_store;
*v324 = v42;
loop {
let v247 = *v324;
let v248 = u32(6);
let v249 = v247 < v248;
if !v249 { break; }
let v251 = u32(21);
let v252 = v28 + v251;
let v253 = u32(6);
let v254 = v26 * v253;
let v255 = *v324;
let v256 = u32(3);
let v257 = v255 + v256;
var<function> v326_store: u32;
let v326 = &v326_store;
*v326 = v257;
let v259 = *v324;
let v261 = v259 >= v256;
if v261 {
let v264 = v259 - v256;
*v326 = v264;

}
let v265 = *v324;
let v266 = v252 + v265;
let v270 = &(*v341)[v266];
let v271 = *v270;
let v273 = v254 + v265;
let v277 = &(*v339)[v273];
let v278 = *v277;
let v280 = *v326;
let v281 = v252 + v280;
let v285 = &(*v341)[v281];
let v286 = *v285;
let v292 = &(*v338)[v273];
let v293 = *v292;
let v294 = v286 * v293;
let v335 = fma(v271, v278, v294);
let v296 = f32(-3.4028234663852886e38);
let v297 = max(v335, v296);
let v298 = f32(3.4028234663852886e38);
let v299 = min(v297, v298);
let v301 = v36 + v251;
let v303 = v301 + v265;
let v307 = &(*v336)[v303];
*v307 = v299;
let v310 = v265 + v39;
*v324 = v310;

}
return;

}
